// Starts the VS Code server of code-server before 4.94, whose program only exports what would start it:
// node start-old.cjs …/out/server-main.js [the server's arguments]
const http = require('node:http');
const { createRequire } = require('node:module');

const [, , main, ...given] = process.argv;
const minimist = createRequire(main)('minimist');

async function start() {
	const { _, ...options } = minimist(given, {
		boolean: ['accept-server-license-terms', 'force'],
		string: ['host', 'port', 'connection-token', 'reconnection-grace-time'],
	});
	const server = await require(main).loadCodeWithNls();
	const toInstall = options['install-extension'];
	if (toInstall !== undefined) return server.spawnCli({ ...options, 'install-extension': [toInstall] });
	const code = await server.createServer(null, { ...options, auth: 'none', compatibility: '1.64' });
	const listener = http.createServer((request, response) => code.handleRequest(request, response));
	listener.on('upgrade', (request, socket) => {
		code.handleUpgrade(request, socket);
		socket.resume();
	});
	listener.listen(Number(options.port), options.host, () =>
		console.log(`Extension host agent listening on ${listener.address().port}`),
	);
}

start().catch(error => {
	console.error(error);
	process.exit(1);
});
