import { type Grammar, loadGrammar } from '../analysis/index.ts';

export interface LazyGrammar {
	/** Undefined until it is there. */
	get(): Grammar | undefined;
	/** Has it loaded soon. */
	want(): void;
	/** Settles when it is there, or cannot be. */
	ready(): Promise<void>;
}

/** Loading stops everything else for a quarter of a second: long enough that the first findings are out by then. */
const delay = 50;

export function lazyGrammar(loaded: () => void, failed: (error: unknown) => void): LazyGrammar {
	let grammar: Grammar | undefined;
	let isWanted = false;
	let loading: Promise<void> | undefined;
	return {
		get: () => grammar,
		want() {
			if (isWanted) return;
			isWanted = true;
			setTimeout(ready, delay);
		},
		ready,
	};

	function ready(): Promise<void> {
		loading ??= load().catch(failed);
		return loading;
	}

	async function load(): Promise<void> {
		grammar = await loadGrammar();
		loaded();
	}
}
