import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createEngine, type EngineOptions, type Job, type Outcome } from './engine.ts';

/** Below this, starting threads takes longer than they save: each loads the grammar anew. */
const fewJobs = 50;

/**
 * Runs the jobs, many of them on all cores.
 *
 * @param program this program's own file, which worker threads run too
 * @param onDone told of each job as it is done, in any order
 * @returns the outcomes in the order of the jobs
 */
export async function runJobs(
	jobs: readonly Job[],
	options: EngineOptions,
	program: string,
	onDone: (job: Job) => void,
): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	const queue = jobs.entries();
	const threads = jobs.length < fewJobs ? 1 : Math.min(availableParallelism(), Math.ceil(jobs.length / (fewJobs / 2)));
	if (threads === 1) {
		const engine = createEngine(options);
		for (const [index, job] of queue) {
			outcomes[index] = await engine(job);
			onDone(job);
		}
	} else {
		const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: options }));
		try {
			await Promise.all(workers.map(drain));
		} finally {
			await Promise.all(workers.map(worker => worker.terminate()));
		}
	}
	return outcomes;

	function drain(worker: Worker): Promise<void> {
		return new Promise((resolve, reject) => {
			let index = -1;
			let job: Job | undefined;
			const next = () => {
				const entry = queue.next();
				if (entry.done) return resolve();
				[index, job] = entry.value;
				worker.postMessage(job);
			};
			worker.on('error', reject);
			worker.on('message', (outcome: Outcome) => {
				outcomes[index] = outcome;
				if (job !== undefined) onDone(job);
				next();
			});
			next();
		});
	}
}
