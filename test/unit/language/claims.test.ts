import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';
import { matching } from '../../../server/src/analysis/language/around.ts';
import { choicesOf, claimsOf } from '../../../server/src/analysis/language/claims.ts';

const server = matching(/\bservers?\b/gi);

describe('what a passage claims', () => {
	for (const text of [
		'We will buy a server.',
		'The server hums.',
		'We need a server, and not a pen.',
		'It is not only a server.',
		'They say “no”, and we will buy a server, not a pen.',
	])
		it(`is a claim: ${text}`, () => assert.equal(claims(text), 1));

	const others: readonly (readonly [why: string, text: string])[] = [
		['denied', 'We will not buy a server.'],
		['denied behind it', 'A server is not needed.'],
		['avoided', 'This saves money and avoids a server.'],
		['replaced', 'We will replace the server.'],
		['asked', 'Do we need a server?'],
		['asked', 'How might we do without it, or with a server'],
		['quoted', 'They said “buy a server” and left.'],
		['past', 'In 2017 the council bought a server.'],
		['past', 'Things were slow since the server had stopped.'],
		['a prompt', 'We will buy a server for [whom].'],
		['a quotation', '> Buy a server.'],
		['code', '```\nserver\n```'],
	];
	for (const [why, text] of others)
		it(`is no claim, but ${why}: ${text.replace(/\n/g, ' ')}`, () => assert.equal(claims(text), 0));

	it('is still a claim behind a denial in another clause', () => {
		assert.equal(claims('This is not about paper; we will buy a server.'), 1);
	});
});

describe('what a passage chooses', () => {
	for (const text of [
		'Buy a server.',
		'We are going to buy a server.',
		'The board agreed to buy a server.',
		'- A server for the rota',
		'The solution is a server.',
		'We need a server.',
		'It must be kept on a server.',
	])
		it(`is chosen: ${text}`, () => assert.equal(choices(text), 1));

	for (const text of [
		'The rota is on a server.',
		'We already have a server.',
		'Today the server hums.',
		'We could buy a server.',
		'Perhaps we will buy a server.',
		'A tool such as a server will do.',
		'Buying a server is dear.',
		'If all else fails, we will buy a server.',
	])
		it(`is not chosen: ${text}`, () => assert.equal(choices(text), 0));
});

const passagesOf = (text: string) =>
	createSession()
		.check(`# A rota\n\n## What we will do\n\n${text}\n`)
		.brief.blocks.map(({ passage }) => passage);

const claims = (text: string): number => passagesOf(text).flatMap(passage => claimsOf(passage, server)).length;
const choices = (text: string): number => passagesOf(text).flatMap(passage => choicesOf(passage, server)).length;
