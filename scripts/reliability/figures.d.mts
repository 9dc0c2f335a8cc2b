export function keep(part: string, measured: object): Promise<void>;
export function pageWith(figures: object): Promise<string>;
export function keepClient(client: {
	readonly name: string;
	readonly version: string;
	readonly passed: number;
}): Promise<void>;
