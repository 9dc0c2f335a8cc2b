// node -r test/no-network.cjs …: a program that tries to reach a network, in whatever way, ends with status 99.
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

function refuse(what) {
	return () => {
		require('node:fs').writeSync(2, `The network was tried: ${what}\n`);
		process.exit(99);
	};
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
	dns[name] = refuse(name);
	dns.promises[name] = refuse(name);
}
// Node's own fetch has a client of its own.
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('web socket');
