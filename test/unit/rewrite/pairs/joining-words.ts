import type { Pair } from './pair.ts';

/** One or more for each way in which a sentence joins its outcome on to its means. */
export const joiningWords: readonly Pair[] = [
	// so that, so, such that
	['We need an app so that residents can report potholes.', 'Residents can report potholes. Means to test: an app.'],
	[
		'We will build a mobile app, so residents can report potholes from their phones.',
		'Residents can report potholes from their phones. Means to test: a mobile app.',
	],
	[
		'The Ministry of Health will develop a telemedicine platform so that patients in remote areas can consult a doctor without travelling.',
		'Patients in remote areas can consult a doctor without travelling. Means to test: a telemedicine platform.',
	],
	[
		'We want a dashboard so managers can see the state of the service at a glance.',
		'Managers can see the state of the service at a glance. Means to test: a dashboard.',
	],
	[
		'Introduce self-service kiosks so that people do not have to queue at reception.',
		'People do not have to queue at reception. Means to test: self-service kiosks.',
	],
	[
		'Build an app so that it is easier for people to find a dentist.',
		'It is easier for people to find a dentist. Means to test: an app.',
	],
	['Create a website, so that people know where to go.', 'People know where to go. Means to test: a website.'],
	[
		'Design a portal such that landlords can renew a licence in one visit.',
		'Landlords can renew a licence in one visit. Means to test: a portal.',
	],
	[
		'Upgrade our phone system so that callers wait no more than two minutes.',
		'Callers wait no more than two minutes. Means to test: upgrading our phone system.',
	],
	// in order to, to, so as to
	[
		'The council needs a portal in order to reduce the number of missed bin collections.',
		'The council needs to reduce the number of missed bin collections. Means to test: a portal.',
	],
	[
		'We need a new CRM to improve customer satisfaction.',
		'We need to improve customer satisfaction. Means to test: a new CRM.',
	],
	[
		'Deploy a chatbot so as to shorten waits on the phone line.',
		'Shorten waits on the phone line. Means to test: a chatbot.',
	],
	[
		'Build a dashboard to help nurses see which patients are waiting.',
		'Nurses can see which patients are waiting. Means to test: a dashboard.',
	],
	[
		'Develop an open-source mobile application to empower women to report harassment safely.',
		'Women can report harassment safely. Means to test: an open-source mobile application.',
	],
	[
		'The Department of Health is seeking to procure a digital triage tool, to reduce pressure on emergency departments.',
		'The Department of Health is seeking to reduce pressure on emergency departments. Means to test: a digital triage tool.',
	],
	// that, which
	[
		'Develop a chatbot that lets tenants report repairs at any time.',
		'Tenants can report repairs at any time. Means to test: a chatbot.',
	],
	[
		'Develop a chatbot which will allow tenants to report repairs at any time and to follow their progress.',
		'Tenants can report repairs at any time and follow their progress. Means to test: a chatbot.',
	],
	[
		'We plan to launch a WhatsApp chatbot that will help farmers get weather alerts and plan their harvest.',
		'Farmers can get weather alerts and plan their harvest. Means to test: a WhatsApp chatbot.',
	],
	[
		'Our goal is to create a single digital platform which enables citizens to access all government services in one place.',
		'Citizens can access all government services in one place. Means to test: a single digital platform.',
	],
	[
		'Build an app that reduces waste and improves recycling rates.',
		'Reduce waste and improve recycling rates. Means to test: an app.',
	],
	[
		'We strive to build a secure and usable web platform for data reporting that will ultimately help improve the lives of low-income families.',
		'We strive to improve the lives of low-income families. Means to test: a secure and usable web platform for data reporting.',
	],
	[
		'We will build an app that residents can use to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	[
		'We will build an app, which residents will be able to use to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	// where, through which
	[
		'A portal where businesses can see all their licences in one place.',
		'Businesses can see all their licences in one place. Means to test: a portal.',
	],
	[
		'We will build an app where people will be able to report potholes.',
		'People will be able to report potholes. Means to test: an app.',
	],
	[
		'We will build an app with which residents can report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	[
		'We want a website through which tenants can ask for a repair.',
		'Tenants can ask for a repair. Means to test: a website.',
	],
	// allowing, enabling, helping, thereby
	[
		'We are building a platform enabling small charities to find volunteers.',
		'Small charities can find volunteers. Means to test: a platform.',
	],
	[
		'Create an app allowing users to find, book and pay for parking.',
		'Users can find, book and pay for parking. Means to test: an app.',
	],
	[
		'Aim: to build a mobile application helping pregnant women in rural areas to reach a midwife.',
		'Aim: pregnant women in rural areas can reach a midwife. Means to test: a mobile application.',
	],
	[
		'We will build an app, giving residents an easy way to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	[
		'We will build an app, reducing the number of calls to the contact centre.',
		'We will reduce the number of calls to the contact centre. Means to test: an app.',
	],
	[
		'We will build an app, thereby reducing the number of calls to the contact centre.',
		'We will reduce the number of calls to the contact centre. Means to test: an app.',
	],
	[
		'We will build an app aimed at helping residents to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	// for somebody to
	[
		'Create an online form for parents to apply for free school meals.',
		'Parents can apply for free school meals. Means to test: an online form.',
	],
	['A mobile app for carers to log their hours', 'Carers can log their hours. Means to test: a mobile app'],
	[
		'We propose the development of a mobile application for nurses to record observations at the bedside.',
		'Nurses can record observations at the bedside. Means to test: a mobile application.',
	],
	[
		'We will build an app as a way for residents to report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	// designed to, intended to
	[
		'We will build an app that is designed to help people manage diabetes.',
		'People can manage diabetes. Means to test: an app.',
	],
	['An app designed to help people manage diabetes.', 'People can manage diabetes. Means to test: an app.'],
	[
		'The city wants a website intended to help new arrivals find a school.',
		'New arrivals can find a school. Means to test: a website.',
	],
	// by doing, with, using
	[
		'We will improve access to mental health care by launching an app.',
		'We will improve access to mental health care. Means to test: an app.',
	],
	[
		'Improve access to justice by moving hearings online.',
		'Improve access to justice. Means to test: moving hearings online.',
	],
	['Increase recycling rates using a mobile app.', 'Increase recycling rates. Means to test: a mobile app.'],
	[
		'We will improve recycling rates with a mobile app.',
		'We will improve recycling rates. Means to test: a mobile app.',
	],
	// to …, we will …
	['To help residents report potholes, we will build an app.', 'Residents can report potholes. Means to test: an app.'],
	[
		'To reduce missed appointments, the trust will introduce a text messaging system.',
		'The trust will reduce missed appointments. Means to test: a text messaging system.',
	],
	[
		'To improve care for older people, the hospital needs a new system.',
		'The hospital needs to improve care for older people. Means to test: a new system.',
	],
	// the thing itself lets people do it
	[
		'The portal must enable suppliers to submit invoices electronically.',
		'Suppliers can submit invoices electronically. Means to test: the portal.',
	],
	[
		'The app will allow residents to report potholes in seconds.',
		'Residents can report potholes in seconds. Means to test: the app.',
	],
	[
		'A new website would make it easier to find information about benefits.',
		'It is easier to find information about benefits. Means to test: a new website.',
	],
];
