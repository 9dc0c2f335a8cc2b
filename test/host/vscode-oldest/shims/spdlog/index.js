// Appends to VS Code's log files, as the native logger does. Without it the log files and every
// Output channel of an extension stay empty.
const fs = require('node:fs');
const path = require('node:path');

const LogLevel = { Trace: 0, Debug: 1, Info: 2, Warning: 3, Error: 4, Critical: 5, Off: 6 };
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
	constructor(_kind, name, file) {
		this.name = name;
		this.level = LogLevel.Info;
		this.withTime = true;
		fs.mkdirSync(path.dirname(file), { recursive: true });
		this.file = fs.openSync(file, 'a');
	}

	write(level, message) {
		if (this.file === undefined || level < this.level) return;
		const line = this.withTime ? `${now()} [${names[level]}] ${message}\n` : String(message);
		fs.writeSync(this.file, line);
	}

	trace(message) {
		this.write(LogLevel.Trace, message);
	}
	debug(message) {
		this.write(LogLevel.Debug, message);
	}
	info(message) {
		this.write(LogLevel.Info, message);
	}
	warn(message) {
		this.write(LogLevel.Warning, message);
	}
	error(message) {
		this.write(LogLevel.Error, message);
	}
	critical(message) {
		this.write(LogLevel.Critical, message);
	}
	getLevel() {
		return this.level;
	}
	setLevel(level) {
		this.level = level;
	}
	setPattern() {
		this.withTime = true;
	}
	clearFormatters() {
		this.withTime = false;
	}
	flush() {}
	drop() {
		if (this.file === undefined) return;
		fs.closeSync(this.file);
		this.file = undefined;
	}
}

/** Local time, as VS Code writes it: 2026-01-31 09:05:00.042 */
function now() {
	const date = new Date();
	const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
	return local.toISOString().replace('T', ' ').replace('Z', '');
}

const ignored = () => {};
exports.version = 10805;
exports.LogLevel = LogLevel;
exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
exports.setLevel = ignored;
exports.setFlushOn = ignored;
exports.shutdown = ignored;
