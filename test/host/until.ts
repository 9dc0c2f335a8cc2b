/** Asks again until the answer is truthy: for what VS Code does in its own time and announces with no event. */
export async function until<T>(ask: () => T | Thenable<T>, what: string, patience = 15_000): Promise<NonNullable<T>> {
	const end = Date.now() + patience;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
		await new Promise(resolve => setTimeout(resolve, 25));
	}
}
