// Loaded before a program (`node --require`): writes down at its end what it took, into the file that BENCH_USAGE names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const usage = { processor: (userCPUTime + systemCPUTime) / 1000, resident: maxRSS / 1024 };
	writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
