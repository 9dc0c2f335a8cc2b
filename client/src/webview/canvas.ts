import { element, nothingElement } from './elements.ts';
import { connect } from './host.ts';
import type { FromCanvas, NothingToShow, ToCanvas } from './messages.ts';

/** The page's policy lets in styles that carry this. */
const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : '';

const nothing = element('div', { class: 'nothing', attributes: { hidden: '' } });
/** Below this, what is drawn side by side is too small to read. */
const narrow = matchMedia('(max-width: 48rem)');
let drawn: { readonly svg: string; readonly tall: string } | undefined;
const drawing = element('div', { class: 'drawing' });
const tools = element('div', { class: 'tools', attributes: { role: 'toolbar', 'aria-label': 'Canvas' } }, [
	element('button', { text: 'Save as SVG', press: () => send({ type: 'save' }) }),
	element('button', { text: 'Print', press: () => send({ type: 'print' }) }),
]);
document.body.append(
	element('main', {}, [element('h1', { class: 'hidden', text: 'Brief Canvas' }), tools, nothing, drawing]),
);
drawing.addEventListener('click', ({ target }) => open(target));
drawing.addEventListener('keydown', event => {
	if (event.key !== 'Enter' && event.key !== ' ') return;
	event.preventDefault();
	open(event.target);
});

const send = connect<FromCanvas, ToCanvas>(message => {
	const isNothing = message.type === 'nothing';
	nothing.hidden = !isNothing;
	drawing.hidden = isNothing;
	tools.hidden = isNothing;
	drawn = isNothing ? undefined : message;
	if (isNothing) showNothing(message);
	else draw();
});
narrow.addEventListener('change', draw);
send({ type: 'ready' });

/** The same again leaves the button its focus. */
function showNothing({ reason, remedy }: NothingToShow): void {
	if (nothing.querySelector('p')?.textContent === reason) return;
	nothing.replaceChildren(nothingElement(reason, remedy, remedy => send({ type: 'remedy', remedy })));
}

function open(target: EventTarget | null): void {
	const part = target instanceof Element ? target.closest('[data-part]')?.getAttribute('data-part') : undefined;
	if (part) send({ type: 'open', part });
}

function draw(): void {
	if (drawn === undefined) return;
	const svg = narrow.matches ? drawn.tall : drawn.svg;
	drawing.classList.toggle('tall', narrow.matches);
	const focused = document.activeElement?.getAttribute('data-part');
	const picture = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
	for (const style of picture.querySelectorAll('style')) style.setAttribute('nonce', nonce);
	drawing.replaceChildren(picture);
	if (focused)
		drawing.querySelector<SVGElement>(`[data-part="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
