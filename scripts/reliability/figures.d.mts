export function keep(part: string, measured: object): Promise<void>;
export function pageWith(figures: object): Promise<string>;
