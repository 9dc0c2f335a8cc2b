import { type Around, itTells, type Told } from './told.ts';

const asItIs: Around = text => text;
const silent: Told = {};
const found: Told = {};

describe('placeholder, and what it asks for', () => {
	itTells('placeholder', asItIs, {
		'⟦[who]⟧ can rest.\n': {
			says: ['The brief still asks “who”. Write the answer in its place, or remove it.'],
			fixes: { 'Select it': '[who] can rest.\n' },
		},
		'⟦[To be decided. A note will say so.]⟧\n': found,
		'The owner is ⟦TBC⟧.\n': {
			says: ['“TBC” stands where the content should be. Write it, or say who will and by when.'],
		},
		'⟦Lorem ipsum dolor⟧ sit amet.\n': { says: ['This only fills the space.'] },
		'Approved by ⟦________⟧.\n': { says: ['This is a blank to write on. Fill it in, or remove it.'] },
		'- ⟦[ ]⟧\n': { says: ['This task box has no words.'], fixes: { 'Select it': '- [ ]\n' } },
		'- ⟦[x]⟧  \n': { says: ['This task box has no words.'] },
		'The owner is ⟦TBC⟧, and the date TBD.\n': {
			says: ['by when. There is one more on this line or in this paragraph.'],
		},
		'By ⟦[when]⟧, [who] can [do what].\n': { says: ['There are 2 more on this line or in this paragraph.'] },
		'Calls fall from ⟦[today]⟧ to 40.\n': found,
		'> TBC\n': silent,
		'<div>TBC</div>\n': silent,
		'- [ ] Call them\n': silent,
		'[ ]\n': silent,
	});

	itTells('placeholder', matter => `---\n${matter}\n---\nText.\n`, {
		'owner: ⟦TBC⟧': { says: ['“TBC” stands'], fixes: { 'Select it': 'owner: TBC' } },
		'owner: "⟦[name]⟧"': { says: ['The brief still asks “name”.'] },
		"owner: '⟦[name]⟧'": { says: ['The brief still asks “name”.'] },
		'owner: ⟦[name and role]⟧': {},
		'owner: ⟦[name]⟧ ': {},
		'tags: [name, date]': silent,
		'tags: [[name]]': silent,
		'tags:\n  - TBC': silent,
		'days: 3': silent,
		'title: ⟦TBC⟧\nowner: ⟦TBD⟧': {},
		'a:\n  b: ⟦TBC⟧': {},
	});
});
