// Runs the bundled unit tests with one fault switched on at a time, and sends to its parent which of them were found.
// A harness of its own, because Mocha takes longer to start over than most tests take.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const [bundle, coverageFile, budget] = process.argv.slice(2);
/** What the instrumented code looks at, by a name that it knows. */
const shared = {};
globalThis.__stryker__ = shared;
const script = new vm.Script(
	`(function (require, module, exports, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`,
	{
		filename: bundle,
	},
);
const fromBundle = createRequire(path.resolve('package.json'));
/** Milliseconds: what takes longer finds little that the others do not. */
const slow = 600;

/** The tests of the bundle, evaluated anew: what is worked out when a module loads has the fault in it, too. */
async function load() {
	const tests = [];
	const root = suiteOf('', undefined);
	let suite = root;
	globalThis.describe = (title, body) => {
		suite = suiteOf(`${suite.title} ${title}`, suite);
		body.call(context);
		suite = suite.parent;
	};
	globalThis.it = (title, body) => tests.push({ title: `${suite.title} ${title}`, body, suite });
	for (const hook of ['before', 'beforeEach', 'afterEach']) globalThis[hook] = body => suite[hook].push(body);
	globalThis.after = () => {};
	const module = { exports: {} };
	script.runInThisContext()(fromBundle, module, module.exports, bundle, path.dirname(bundle));
	// What all tests share is made ready once: it has nothing to do with what is tried.
	for (const hook of root.before.splice(0)) await hook.call(context);
	return tests;
}

const suiteOf = (title, parent) => ({ title, parent, before: [], beforeEach: [], afterEach: [] });

const skipped = new Error('skipped');
const context = {
	timeout() {},
	slow() {},
	retries() {},
	skip() {
		throw skipped;
	},
};

/** @param begun the suites that have been made ready, with the fault that is switched on now */
async function run({ body, suite }, begun) {
	const chain = [];
	for (let each = suite; each !== undefined; each = each.parent) chain.unshift(each);
	try {
		for (const each of chain) {
			if (begun.has(each)) continue;
			begun.add(each);
			for (const hook of each.before) await hook.call(context);
		}
		for (const each of chain) for (const hook of each.beforeEach) await hook.call(context);
		await body.call(context);
		for (const each of chain) for (const hook of each.afterEach) await hook.call(context);
		return true;
	} catch (error) {
		return error === skipped;
	}
}

/** Which tests reach which faults, how often, and how long each test takes. */
async function cover() {
	const tests = await load();
	const inTests = [];
	const fixed = new Set(Object.keys(shared.mutantCoverage?.static ?? {}));
	for (const [index, test] of tests.entries()) {
		shared.currentTestId = String(index);
		const started = performance.now();
		const isWell = await run(test, new Set());
		inTests.push({ time: performance.now() - started, isWell });
		if (!isWell) console.error(`Fails without a fault, so it is left out:${test.title}`);
	}
	shared.currentTestId = undefined;
	const { perTest } = shared.mutantCoverage;
	const reach = Object.fromEntries(Object.entries(perTest).map(([test, hits]) => [test, hits]));
	return { tests: inTests, fixed: [...fixed], reach };
}

async function main() {
	if (process.send === undefined) return;
	if (coverageFile === undefined) return process.send({ coverage: await cover() });
	const { tests: known, fixed, reach, mutants } = JSON.parse(readFileSync(coverageFile, 'utf8'));
	const usable = index => known[index].isWell && known[index].time < slow;
	const reached = new Map();
	for (const [test, hits] of Object.entries(reach))
		for (const [id, count] of Object.entries(hits)) {
			const entry = reached.get(id) ?? { tests: [], most: 0 };
			entry.tests.push(Number(test));
			entry.most = Math.max(entry.most, count);
			reached.set(id, entry);
		}
	const byFile = new Map();
	for (const { id, file } of mutants)
		for (const test of reached.get(id)?.tests ?? []) byFile.set(file, (byFile.get(file) ?? new Set()).add(test));
	const isFixed = new Set(fixed);
	shared.activeMutant = undefined;
	const clean = await load();
	process.on('message', async ({ id, file }) => {
		const known1 = reached.get(id);
		let tests = clean;
		let wanted = known1?.tests ?? [];
		shared.hitCount = 0;
		shared.hitLimit = (known1?.most ?? 1000) * 100 + 10_000;
		shared.activeMutant = id;
		try {
			if (isFixed.has(id)) {
				tests = await load();
				// What is worked out when a module loads, any test may find, such as one that looks at all rules.
				wanted = tests.keys();
			}
			const name = path.basename(file, '.ts');
			const [word] = name.split('-');
			const isNear = index => {
				const { title } = tests[index];
				if (title.includes(name)) return 3;
				// A file of nothing but patterns is reached by no test that would be known by it.
				return title.includes(word) ? 2 : byFile.get(file)?.has(index) ? 1 : 0;
			};
			const order = [...wanted].filter(usable).sort((a, b) => isNear(b) - isNear(a) || known[a].time - known[b].time);
			if (order.length === 0) return process.send({ id, found: false, tests: 0 });
			const begun = new Set();
			let spent = 0;
			for (const index of order) {
				spent += known[index].time;
				if (spent > Number(budget)) break;
				shared.hitCount = 0;
				if (!(await run(tests[index], begun))) return process.send({ id, found: true });
			}
			process.send({ id, found: false, tests: order.length });
		} catch {
			// The modules do not even load.
			process.send({ id, found: true });
		} finally {
			shared.activeMutant = undefined;
		}
	});
	process.send({ ready: true });
}

// The property tests tell how long they took.
console.log = () => {};
main();
