import type { Remedy } from './messages.ts';

export interface Properties {
	readonly class?: string;
	/** Always as text: what a brief says is never read as HTML. */
	readonly text?: string;
	readonly attributes?: Readonly<Record<string, string>>;
	readonly press?: () => void;
}

export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	{ class: className, text, attributes = {}, press }: Properties = {},
	children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className !== undefined) made.className = className;
	if (text !== undefined) made.textContent = text;
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	if (press !== undefined) made.addEventListener('click', press);
	made.append(...children);
	return made;
}

/** What stands in place of a brief: why there is none, and a button for what can be done. */
export const nothingElement = (reason: string, remedy: Remedy, press: (remedy: Remedy) => void): HTMLElement =>
	element('div', {}, [
		element('p', { text: reason }),
		element('button', {
			class: 'fix',
			text: remedy === 'new-brief' ? 'New Brief' : 'Start Again',
			press: () => press(remedy),
		}),
	]);

export interface Item {
	/** What the item is of, whatever it says at the moment. */
	readonly key: string;
	/** All that it says: an item that says the same stays as it is. */
	readonly state: string;
	make(): HTMLElement;
}

/** Brings the children of an element up to date. What stays keeps its focus, and so does what is made anew. */
export function update(parent: Element, items: readonly Item[]): void {
	const focused = document.activeElement;
	const known = new Map([...parent.children].map(child => [child.getAttribute('data-key'), child]));
	const children = items.map(({ key, state, make }) => {
		const old = known.get(key);
		if (old?.getAttribute('data-state') === state) return old;
		const made = make();
		made.setAttribute('data-key', key);
		made.setAttribute('data-state', state);
		if (old instanceof HTMLDetailsElement && made instanceof HTMLDetailsElement) made.open = old.open;
		return made;
	});
	if (children.length === parent.children.length && children.every((child, index) => parent.children[index] === child))
		return;
	const place = focused !== null && parent.contains(focused) ? placeOf(parent, focused) : undefined;
	parent.replaceChildren(...children);
	if (place !== undefined) focusAt(parent, place);
}

const focusable = 'button, summary, a[href]';

interface Place {
	readonly item: string | null;
	readonly words: string;
	readonly index: number;
}

function placeOf(parent: Element, focused: Element): Place {
	const item = [...parent.children].find(child => child.contains(focused));
	const index = item === undefined ? -1 : [...item.querySelectorAll(focusable)].indexOf(focused);
	return { item: item?.getAttribute('data-key') ?? null, words: focused.textContent, index };
}

/** The same button, else one in the same place, else the first that is left. */
function focusAt(parent: Element, { item, words, index }: Place): void {
	const home = [...parent.children].find(child => child.getAttribute('data-key') === item) ?? parent;
	const all = [...home.querySelectorAll<HTMLElement>(focusable)];
	const target = all.find(one => one.textContent === words) ?? all[index] ?? all[0];
	target?.focus({ preventScroll: true });
}
