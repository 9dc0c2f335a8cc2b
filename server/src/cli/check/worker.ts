import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type EngineOptions, type Job } from './engine.ts';

/** The worker thread's side of `pool.ts`: jobs in, outcomes out. */
export function serveJobs(): void {
	const engine = createEngine(workerData as EngineOptions);
	parentPort?.on('message', (job: Job) => {
		// A rejection ends the worker, and with that the run: it is a fault of ours.
		void engine(job).then(outcome => parentPort?.postMessage(outcome));
	});
}
