// A writable file system in memory, filled from files.json (which the runner serves): a workspace with no server and no disk.
const vscode = require('vscode');

exports.activate = async context => {
	const { extensionUri, subscriptions } = context;
	const files = await (await fetch(vscode.Uri.joinPath(extensionUri, 'files.json').toString())).json();
	subscriptions.push(
		vscode.workspace.registerFileSystemProvider('memfs', memoryFiles(files), { isCaseSensitive: true }),
	);
};

function memoryFiles(files) {
	const { Changed, Created, Deleted } = vscode.FileChangeType;
	const changes = new vscode.EventEmitter();
	const nodes = new Map();
	makeFolder('/');
	for (const [path, text] of Object.entries(files)) put(path, new TextEncoder().encode(text));

	return {
		onDidChangeFile: changes.event,
		watch: () => new vscode.Disposable(() => {}),
		stat(uri) {
			const { data, time } = find(uri);
			const type = data ? vscode.FileType.File : vscode.FileType.Directory;
			return { type, ctime: 0, mtime: time, size: data?.length ?? 0 };
		},
		readDirectory(uri) {
			find(uri);
			const base = uri.path.replace(/\/?$/, '/');
			const below = [...nodes].filter(
				([path]) => path !== '/' && path.startsWith(base) && !path.slice(base.length).includes('/'),
			);
			return below.map(([path, { data }]) => [
				path.slice(base.length),
				data ? vscode.FileType.File : vscode.FileType.Directory,
			]);
		},
		createDirectory(uri) {
			makeFolder(uri.path);
			changes.fire([{ type: Created, uri }]);
		},
		readFile(uri) {
			const { data } = find(uri);
			if (!data) throw vscode.FileSystemError.FileIsADirectory(uri);
			return data;
		},
		writeFile(uri, data, { create }) {
			const existed = nodes.has(uri.path);
			if (!existed && !create) throw vscode.FileSystemError.FileNotFound(uri);
			put(uri.path, data);
			changes.fire([{ type: existed ? Changed : Created, uri }]);
		},
		delete(uri) {
			for (const path of at(uri.path)) nodes.delete(path);
			changes.fire([{ type: Deleted, uri }]);
		},
		rename(from, to) {
			for (const path of at(from.path)) {
				nodes.set(to.path + path.slice(from.path.length), nodes.get(path));
				nodes.delete(path);
			}
			changes.fire([
				{ type: Deleted, uri: from },
				{ type: Created, uri: to },
			]);
		},
	};

	/** The node itself and everything below it. */
	function at(path) {
		return [...nodes.keys()].filter(name => name === path || name.startsWith(`${path}/`));
	}

	function find(uri) {
		const node = nodes.get(uri.path.replace(/(.)\/$/, '$1'));
		if (!node) throw vscode.FileSystemError.FileNotFound(uri);
		return node;
	}

	function put(path, data) {
		makeFolder(path.slice(0, path.lastIndexOf('/')) || '/');
		nodes.set(path, { data, time: Date.now() });
	}

	function makeFolder(path) {
		if (nodes.has(path)) return;
		if (path !== '/') makeFolder(path.slice(0, path.lastIndexOf('/')) || '/');
		nodes.set(path, { time: Date.now() });
	}
}
