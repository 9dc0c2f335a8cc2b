/** Ends the extension host when its parent is gone. (The native package does the same from a thread.) */
exports.start = parent => {
	setInterval(() => {
		try {
			process.kill(parent, 0);
		} catch {
			process.exit(87);
		}
	}, 1000).unref();
};
