import assert from 'node:assert/strict';
import type { CloseAction, ErrorAction } from 'vscode-languageclient';
import { serverFaults } from '../../../client/src/common/server-faults.ts';

const carryOn = 1 satisfies ErrorAction.Continue;
const giveUp = 1 satisfies CloseAction.DoNotRestart;
const startAgain = 2 satisfies CloseAction.Restart;
const minute = 60_000;

/** A server that ends at these times, in milliseconds, and what the client is told to do each time. */
async function ending(...times: readonly number[]) {
	let time = 0;
	let told = 0;
	const faults = serverFaults(
		() => told++,
		() => time,
	);
	const endAt = async (at: number) => {
		time = at;
		return (await faults.closed()).action;
	};
	const actions = [];
	for (const at of times) actions.push(await endAt(at));
	return { actions, told: () => told, endAt, faults };
}

describe('a server that fails', () => {
	it('is started again four times in three minutes; then the person is told, once', async () => {
		const { actions, told } = await ending(0, 1, 2, 3, 3 * minute);
		assert.deepEqual(actions, [startAgain, startAgain, startAgain, startAgain, giveUp]);
		assert.equal(told(), 1);
	});

	it('is started again for ever when it fails seldom', async () => {
		const { actions, told } = await ending(...Array.from({ length: 40 }, (_, index) => index * minute));
		assert.deepEqual(new Set(actions), new Set([startAgain]));
		assert.equal(told(), 0);
	});

	it('has all its tries again when somebody starts it', async () => {
		const { endAt, faults, told } = await ending(0, 1, 2, 3, 4);
		assert.equal(faults.hasEnded(), true);
		faults.forget();
		assert.equal(faults.hasEnded(), false);
		for (const time of [5, 6, 7, 8]) assert.equal(await endAt(time), startAgain);
		assert.equal(told(), 1);
		assert.equal(await endAt(9), giveUp);
		assert.equal(told(), 2);
	});

	it('is not given up for messages that do not reach it, however many', async () => {
		const { faults, endAt, told } = await ending();
		for (let count = 1; count <= 50; count++) {
			const { action, handled, message } = await faults.error(new Error('write EPIPE'), undefined, count);
			assert.equal(action, carryOn);
			assert.equal(handled, true, 'no notice for each of them');
			assert.match(message ?? '', /write EPIPE/);
		}
		assert.equal(await endAt(0), startAgain);
		assert.equal(told(), 0);
	});
});
