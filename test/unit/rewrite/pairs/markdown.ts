import type { Pair } from './pair.ts';

/** In every place where a statement can stand, with the markup that it has. */
export const markdown: readonly Pair[] = [
	// Emphasis, code, links
	[
		'We will build **an app** so that **residents can report** potholes.',
		'**Residents can report** potholes. Means to test: **an app**.',
	],
	[
		'We will build an *app* that lets _residents_ report ~~holes~~ potholes.',
		'_Residents_ can report ~~holes~~ potholes. Means to test: an *app*.',
	],
	[
		'Launch a [new portal](https://example.org/p_(1)) to help [landlords](#users) register their homes.',
		'[Landlords](#users) can register their homes. Means to test: a [new portal](https://example.org/p_(1)).',
	],
	[
		'We will build `potholer`, an app, so that residents can report potholes.',
		'Residents can report potholes. Means to test: `potholer`, an app.',
	],
	[
		'We will build an app called “Mend” so that residents can report “potholes”.',
		'Residents can report “potholes”. Means to test: an app called “Mend”.',
	],
	[
		'**We need an app so that residents can report potholes.**',
		'**Residents can report potholes. Means to test: an app.**',
	],
	['We will build **an app so that residents** can report potholes.', undefined],
	['We will build an app[^1] so that residents can report potholes.', undefined],
	['We will build an app <br> so that residents can report potholes.', undefined],
	// Lead-ins
	[
		'**Outcome:** We need an app so that residents can report potholes.',
		'**Outcome:** Residents can report potholes. Means to test: an app.',
	],
	[
		'**Vision** – A national data platform enabling researchers to find patients for a trial.',
		'**Vision** – Researchers can find patients for a trial. Means to test: a national data platform.',
	],
	[
		'Goal: an app so that residents can report potholes.',
		'Goal: residents can report potholes. Means to test: an app.',
	],
	// Paragraphs of several sentences and several lines
	[
		'Roads are worse each year. We need an app so that residents can report potholes. It has to be cheap.',
		'Roads are worse each year. Residents can report potholes. Means to test: an app. It has to be cheap.',
	],
	['We need an app so that\nresidents can report\npotholes.', 'Residents can report\npotholes. Means to test: an app.'],
	// Lists
	[
		'- Build an app so that residents can report potholes.\n- Mend roads sooner.',
		'- Residents can report potholes. Means to test: an app.\n- Mend roads sooner.',
	],
	['1. Build an app so that residents can report potholes', '1. Residents can report potholes. Means to test: an app'],
	[
		'- [ ] Build an app so that residents can report potholes',
		'- [ ] Residents can report potholes. Means to test: an app',
	],
	[
		'Our goals:\n\n- an app so that residents can report potholes',
		'Our goals:\n\n- residents can report potholes. Means to test: an app',
	],
	['We will:\n\n- build an app so that residents can report potholes', undefined],
	['We will:\n\n- build an app to reduce waiting times', 'We will:\n\n- reduce waiting times. Means to test: an app'],
	['The system is:\n\n- an app to reduce waiting times', undefined],
	['- Build an app so that residents can report potholes; and', undefined],
	['- Build an app so that residents can report potholes;', undefined],
	// Tables and quotations
	[
		'| Goal | Owner |\n| --- | --- |\n| We need an app so that residents can report potholes. | Ana |',
		'| Goal | Owner |\n| --- | --- |\n| Residents can report potholes. Means to test: an app. | Ana |',
	],
	[
		'| Goal | Owner |\n| --- | --- |\n| An app to help residents report potholes | Ana |',
		'| Goal | Owner |\n| --- | --- |\n| Residents can report potholes. Means to test: an app | Ana |',
	],
	[
		'> We need an app so that residents can report potholes.',
		'> Residents can report potholes. Means to test: an app.',
	],
	// Titles and headings
	[
		'# An app to help residents report potholes\n\nRoads are bad.',
		'# Residents can report potholes\n\nMeans to test: an app.\n\nRoads are bad.',
	],
	[
		'# Parking Permit Portal To Help Residents Renew Permits\n\nText.',
		'# Residents Can Renew Permits\n\nMeans to test: Parking Permit Portal.\n\nText.',
	],
	[
		'# Falcon: an app to help residents report potholes\n\nText.',
		'# Falcon: residents can report potholes\n\nMeans to test: an app.\n\nText.',
	],
	[
		'An app to help residents report potholes\n===\n\nText.',
		'Residents can report potholes\n===\n\nMeans to test: an app.\n\nText.',
	],
	[
		'# An **app** to help residents report potholes #\n\nText.',
		'# Residents can report potholes #\n\nMeans to test: an **app**.\n\nText.',
	],
	[
		'# An app to help residents report potholes\n\nSee [the top](#an-app-to-help-residents-report-potholes) and [it][1].\n\n[1]: #an-app-to-help-residents-report-potholes',
		'# Residents can report potholes\n\nMeans to test: an app.\n\nSee [the top](#residents-can-report-potholes) and [it][1].\n\n[1]: #residents-can-report-potholes',
	],
	['# An app to help residents report potholes', '# Residents can report potholes\n\nMeans to test: an app.\n'],
	// Front matter
	[
		'---\ntitle: An app to help residents report potholes\n---\n\nRoads are bad.',
		'---\ntitle: Residents can report potholes\n---\n\nMeans to test: an app.\n\nRoads are bad.',
	],
	[
		'---\ntitle: "An app to help residents report “potholes”"\n---\n\n# Roads\n\nText.',
		'---\ntitle: "Residents can report “potholes”"\n---\n\n# Roads\n\nMeans to test: an app.\n\nText.',
	],
	[
		"---\ndescription: 'We need an app so that residents can report potholes.'\n---\n\n# Roads\n",
		"---\ndescription: 'Residents can report potholes. Means to test: an app.'\n---\n\n# Roads\n",
	],
	[
		'---\ndescription: We need an app so that residents can report potholes.\n---\n\n# Roads\n',
		'---\ndescription: "Residents can report potholes. Means to test: an app."\n---\n\n# Roads\n',
	],
	['---\ndescription: >\n  We need an app so that residents can report potholes.\n---\n\n# Roads\n', undefined],
	// Windows line ends
	[
		'# An app to help residents report potholes\r\n\r\nText.\r\n',
		'# Residents can report potholes\r\n\r\nMeans to test: an app.\r\n\r\nText.\r\n',
	],
];
