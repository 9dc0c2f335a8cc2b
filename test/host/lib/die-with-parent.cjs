// Loaded with `node -r`: ends this process when the runner is gone. Forked children inherit execArgv, so they end as well.
const runner = Number(process.env.OUTCOME_BRIEF_HOST_RUNNER);
if (runner) {
	setInterval(() => {
		try {
			process.kill(runner, 0);
		} catch {
			process.exit(88);
		}
	}, 1000).unref();
}
