import type { Pair } from './pair.ts';

/** The means as a thing, or, where something is done to a thing, as the doing. */
export const theMeans: readonly Pair[] = [
	[
		'This project aims to build an app, a website and a helpline to help carers find respite care.',
		'Carers can find respite care. Means to test: an app, a website and a helpline.',
	],
	[
		'We want to launch a newsletter and a website so that members feel part of the community.',
		'Members feel part of the community. Means to test: a newsletter and a website.',
	],
	[
		'We will replace the paper forms with an online form so that applicants no longer have to post documents.',
		'Applicants no longer have to post documents. Means to test: replacing the paper forms with an online form.',
	],
	[
		'We want to digitise the permit process so that shopkeepers can get permits faster.',
		'Shopkeepers can get permits faster. Means to test: digitising the permit process.',
	],
	[
		'We will migrate our services to the cloud to improve resilience and cut costs.',
		'We will improve resilience and cut costs. Means to test: migrating our services to the cloud.',
	],
	['Automate invoice processing to save staff time.', 'Save staff time. Means to test: automating invoice processing.'],
	[
		'We will integrate the two databases so that patients only have to tell their story once.',
		'Patients only have to tell their story once. Means to test: integrating the two databases.',
	],
	[
		'Replace the legacy system with a modern one so that staff spend less time on data entry.',
		'Staff spend less time on data entry. Means to test: replacing the legacy system with a modern one.',
	],
	[
		'Upgrade the intranet so staff can find policies quickly.',
		'Staff can find policies quickly. Means to test: upgrading the intranet.',
	],
	[
		'Roll out a new HR system to all departments to improve staff satisfaction.',
		'Improve staff satisfaction. Means to test: rolling out a new HR system to all departments.',
	],
	[
		'We will build an app and train our staff so that callers get an answer the first time.',
		'Callers get an answer the first time. Means to test: building an app and training our staff.',
	],
	[
		'Implementation of an ERP system in order to reduce late payments.',
		'Reduce late payments. Means to test: an ERP system.',
	],
	['Adoption of cloud services to reduce costs.', 'Reduce costs. Means to test: cloud services.'],
	[
		'Digital platform to enable smallholder farmers to access credit.',
		'Smallholder farmers can access credit. Means to test: a digital platform.',
	],
	[
		'An online platform that connects volunteers with older people who live alone.',
		'Connect volunteers with older people who live alone. Means to test: an online platform.',
	],
	['Mobile apps to help young people find work.', 'Young people can find work. Means to test: mobile apps.'],
	[
		'AI assistant to help clinicians write notes faster.',
		'Clinicians can write notes faster. Means to test: an AI assistant.',
	],
	[
		'HealthBot is a chatbot that helps patients understand their symptoms.',
		'Patients understand their symptoms. Means to test: HealthBot, a chatbot.',
	],
	[
		'Our solution is an AI-powered platform that helps lawyers review contracts in minutes.',
		'Lawyers can review contracts in minutes. Means to test: an AI-powered platform.',
	],
	[
		'We will build an app – free for everyone – so that residents can report potholes.',
		'Residents can report potholes. Means to test: an app – free for everyone.',
	],
	[
		'We will build an app (for iOS and Android) so that residents can report potholes.',
		'Residents can report potholes. Means to test: an app (for iOS and Android).',
	],
	[
		'Build a mobile app with GPS tracking so parents always know where the school bus is.',
		'Parents always know where the school bus is. Means to test: a mobile app with GPS tracking.',
	],
	[
		'The council will work with partners to build a platform so that people who are homeless can find a bed for the night.',
		'People who are homeless can find a bed for the night. Means to test: a platform.',
	],
	[
		'Alaska Department of Health (DOH) is developing a modern eligibility system that enables staff to more efficiently issue correct benefits.',
		'Staff can more efficiently issue correct benefits. Means to test: a modern eligibility system.',
	],
	[
		'An app will be built so that residents can report potholes.',
		'Residents can report potholes. Means to test: an app.',
	],
	[
		'Use an hourly text message service so that visitors know when to come.',
		'Visitors know when to come. Means to test: an hourly text message service.',
	],
	[
		'The agency seeks to modernize its payment system in order to reduce the cost of errors.',
		'The agency seeks to reduce the cost of errors. Means to test: modernizing its payment system.',
	],
	[
		'This RFP is for a mobile application which allows citizens to report illegal dumping.',
		'Citizens can report illegal dumping. Means to test: a mobile application.',
	],
	[
		'This use case describes a platform that enables mothers to receive payments for attending check-ups.',
		'Mothers receive payments for attending check-ups. Means to test: a platform.',
	],
	[
		'New CRM so that advisers can respond to callers within an hour',
		'Advisers can respond to callers within an hour. Means to test: a new CRM',
	],
	[
		'E-procurement platform to increase competition and cut costs',
		'Increase competition and cut costs. Means to test: an e-procurement platform',
	],
	[
		'Upgrade of the payment gateway to reduce failed payments',
		'Reduce failed payments. Means to test: an upgrade of the payment gateway',
	],
	[
		'Launch a mobile app by June 2027 to increase the number of volunteers from 200 to 500.',
		'Increase the number of volunteers from 200 to 500. Means to test: launching a mobile app by June 2027.',
	],
	[
		'Provide clients with a secure portal where they can upload documents.',
		'Clients can upload documents. Means to test: providing clients with a secure portal.',
	],
	[
		'Implementing a digital ID system will make it easier for refugees to prove who they are.',
		'It is easier for refugees to prove who they are. Means to test: a digital ID system.',
	],
	[
		'Our team is building OpenHarvest, a platform that gives smallholder farmers the forecasts they need to plan their season.',
		'Smallholder farmers have the forecasts they need to plan their season. Means to test: OpenHarvest, a platform.',
	],
	[
		'A Chrome extension that blocks distracting sites so you can focus',
		'You can focus. Means to test: a Chrome extension that blocks distracting sites',
	],
	[
		'The contractor will design, develop, test and deploy a web application that allows permit applicants to track their status.',
		'Permit applicants can track their status. Means to test: a web application.',
	],
	// Who or what is asked for is no means, nor is the making of it.
	[
		'We are seeking proposals for the development of a repairs portal so that tenants can report damp in one call.',
		'Tenants can report damp in one call. Means to test: a repairs portal.',
	],
	[
		'The council invites bids for a booking system that lets residents book a court.',
		'Residents can book a court. Means to test: a booking system.',
	],
	[
		'This project is the design and development of an online form that will allow parents to choose a school.',
		'Parents can choose a school. Means to test: an online form.',
	],
	// What a prototype is to show is still open.
	[
		'We will develop a prototype to demonstrate how sensors could be used to enable wardens to notice falls.',
		'Wardens can notice falls. Means to test: a prototype.',
	],
	// What a tool does is not what it is for.
	[
		'A triage tool inside the mailbox that reads letters and suggests a team, so that people who cannot wait are heard in days.',
		'People who cannot wait are heard in days. Means to test: a triage tool inside the mailbox that reads letters and suggests a team.',
	],
];
