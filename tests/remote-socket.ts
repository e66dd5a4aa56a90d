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
	/** Resolves with the answer's result. Rejects with the browser's error. */
	send(method: string, params?: object, more?: object): Promise<unknown>;
	on(method: string, call: (params: unknown) => void): void;
	close(): void;
}

/** Connects to Chromium's DevTools or to WebDriver BiDi, which use the same message format. */
export async function remoteSocket(address: string): Promise<RemoteSocket> {
	const socket = new WebSocket(address);
	const pending = new Map<number, (answer: v.InferOutput<typeof messageSchema>) => void>();
	const listeners = new Map<string, (params: unknown) => void>();
	let sent = 0;
	socket.addEventListener('message', ({ data }) => {
		const message = v.parse(messageSchema, JSON.parse(String(data)));
		if (typeof message.id === 'number') pending.get(message.id)?.(message);
		else if (message.method) listeners.get(message.method)?.(message.params);
	});
	await new Promise<void>((open, fail) => {
		socket.addEventListener('open', () => open());
		socket.addEventListener('error', () => fail(new Error(`Nobody listens at ${address}.`)));
	});
	return {
		send: (method, params = {}, more = {}) =>
			new Promise((done, fail) => {
				const id = ++sent;
				pending.set(id, ({ result, error, message = '' }) => {
					pending.delete(id);
					if (error === undefined) done(result);
					else fail(new Error(`${method}: ${JSON.stringify(error)} ${message}`));
				});
				socket.send(JSON.stringify({ id, method, params, ...more }));
			}),
		on: (method, call) => void listeners.set(method, call),
		close: () => socket.close()
	};
}

/**
 * The source of a function for the page. It returns JSON, which reads the same in both protocols.
 */
export function expressionOf<Given>(work: (given: Given) => unknown, given?: Given): string {
	return `(async () => JSON.stringify(await (${String(work)})(${JSON.stringify(given) ?? ''})))()`;
}
