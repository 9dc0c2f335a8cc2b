import type { Pair } from './pair.ts';

/** Where the outcome has no doer of its own, the doer of the work keeps the sentence, in every form a sentence has. */
export const whoDoesIt: readonly Pair[] = [
	[
		'OFA will build a new, secure, web-based data reporting system to improve the federal reporting experience for grantees.',
		'OFA will improve the federal reporting experience for grantees. Means to test: a new, secure, web-based data reporting system.',
	],
	[
		'We will implement a new case management system to reduce errors and increase trust.',
		'We will reduce errors and increase trust. Means to test: a new case management system.',
	],
	[
		'We are procuring an electronic patient record to improve patient safety and reduce errors.',
		'We aim to improve patient safety and reduce errors. Means to test: an electronic patient record.',
	],
	['The trust is building an app to cut waiting times.', 'The trust aims to cut waiting times. Means to test: an app.'],
	["We're building an app to cut waiting times.", 'We aim to cut waiting times. Means to test: an app.'],
	[
		'The council requires a portal to reduce missed collections.',
		'The council needs to reduce missed collections. Means to test: a portal.',
	],
	[
		'The agency seeks a website to improve its service to veterans.',
		'The agency seeks to improve its service to veterans. Means to test: a website.',
	],
	[
		'We propose an app to reduce loneliness among older people.',
		'We propose to reduce loneliness among older people. Means to test: an app.',
	],
	[
		'We want to use machine learning to reduce waiting times for cancer scans.',
		'We want to reduce waiting times for cancer scans. Means to test: machine learning.',
	],
	[
		'The goal of this project is to launch a website to improve take-up of school meals.',
		'The goal of this project is to improve take-up of school meals. Means to test: a website.',
	],
	[
		'This project aims to create an app to increase vaccination rates among under-fives.',
		'This project aims to increase vaccination rates among under-fives. Means to test: an app.',
	],
	[
		'To develop a mobile app to increase vaccination rates among under-fives.',
		'To increase vaccination rates among under-fives. Means to test: a mobile app.',
	],
	[
		'Using AI to cut the time it takes to process planning applications.',
		'Cutting the time it takes to process planning applications. Means to test: AI.',
	],
	['Developing a web platform to improve public health.', 'Improving public health. Means to test: a web platform.'],
	[
		'Use AI to cut the time it takes to process planning applications.',
		'Cut the time it takes to process planning applications. Means to test: AI.',
	],
	['New booking system to cut waiting times.', 'Cut waiting times. Means to test: a new booking system.'],
	[
		'The purpose of the project is a portal to reduce paperwork for small firms.',
		'The purpose of the project is to reduce paperwork for small firms. Means to test: a portal.',
	],
	[
		'We have decided to adopt Salesforce to improve how we serve customers.',
		'We have decided to improve how we serve customers. Means to test: Salesforce.',
	],
	[
		'The charity will redesign its website to increase donations.',
		'The charity will increase donations. Means to test: redesigning its website.',
	],
	[
		'We will build an app to protect children from abuse.',
		'We will protect children from abuse. Means to test: an app.',
	],
	[
		'We will build an app to prevent elderly people from falling.',
		'We will prevent elderly people from falling. Means to test: an app.',
	],
	[
		'We will build an app to remind patients of their appointments.',
		'We will remind patients of their appointments. Means to test: an app.',
	],
	[
		'We will build an app to encourage people to walk more.',
		'We will encourage people to walk more. Means to test: an app.',
	],
	[
		'I want to build an app which helps people quit smoking.',
		'I want to help people quit smoking. Means to test: an app.',
	],
	['We will design and build an app to reduce food waste.', 'We will reduce food waste. Means to test: an app.'],
	[
		'OHS is asking 18F to help the office procure a data system to reduce the burden on grantees.',
		'OHS is asking 18F to help the office reduce the burden on grantees. Means to test: a data system.',
	],
	// A user story stays one.
	[
		"As a carer I need to use a benefits calculator so that I can find out if I can get Carer's Allowance.",
		"As a carer I need to find out if I can get Carer's Allowance. Means to test: a benefits calculator.",
	],
	[
		'As a resident, I want an app so that I can report potholes.',
		'As a resident, I want to report potholes. Means to test: an app.',
	],
	[
		"As a parent, I need to be able to use a portal so that I can see my child's marks.",
		"As a parent, I need to see my child's marks. Means to test: a portal.",
	],
	// What is said of the time holds for the outcome.
	[
		'By March 2027, the council will launch an app so that residents can pay for parking in under a minute.',
		'By March 2027, residents can pay for parking in under a minute. Means to test: an app.',
	],
	[
		'In 2027 we will launch a portal so that landlords can register their homes.',
		'In 2027, landlords can register their homes. Means to test: a portal.',
	],
	[
		'By next spring, we will launch a website to halve the time to a decision.',
		'By next spring, we will halve the time to a decision. Means to test: a website.',
	],
];
