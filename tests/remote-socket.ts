import * as v from 'valibot';

const messageSchema = v.looseObject({
	id: v.optional(v.nullable(v.number())),
	method: v.optional(v.string()),
	params: v.optional(v.unknown()),
	result: v.optional(v.unknown()),
	error: v.optional(v.unknown()),
	message: v.optional(v.string())
});

export interface RemoteSocket {
	/** The answer's result. Throws what the browser says against it. */
	send(method: string, params?: object, more?: object): Promise<unknown>;
	on(method: string, call: (params: unknown) => void): void;
	close(): void;
}

/** Chromium's DevTools and WebDriver BiDi write their messages alike. */
export async function remoteSocket(address: string): Promise<RemoteSocket> {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (answer: v.InferOutput<typeof messageSchema>) => void>();
	const listening = new Map<string, (params: unknown) => void>();
	let sent = 0;
	socket.addEventListener('message', ({ data }) => {
		const message = v.parse(messageSchema, JSON.parse(String(data)));
		if (typeof message.id === 'number') waiting.get(message.id)?.(message);
		else if (message.method) listening.get(message.method)?.(message.params);
	});
	await new Promise<void>((open, fail) => {
		socket.addEventListener('open', () => open());
		socket.addEventListener('error', () => fail(new Error(`Nobody listens at ${address}.`)));
	});
	return {
		send: (method, params = {}, more = {}) =>
			new Promise((done, fail) => {
				const id = ++sent;
				waiting.set(id, ({ result, error, message = '' }) => {
					waiting.delete(id);
					if (error === undefined) done(result);
					else fail(new Error(`${method}: ${JSON.stringify(error)} ${message}`));
				});
				socket.send(JSON.stringify({ id, method, params, ...more }));
			}),
		on: (method, call) => void listening.set(method, call),
		close: () => socket.close()
	};
}

/** A function of ours, run in the page: JSON says the same as a protocol's own values. */
export function expressionOf(work: () => unknown): string {
	return `(async () => JSON.stringify(await (${String(work)})()))()`;
}
