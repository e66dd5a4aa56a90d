import * as v from 'valibot';

const messageSchema = v.looseObject({
	id: v.optional(v.nullable(v.number())),
	type: v.string(),
	method: v.optional(v.string()),
	params: v.optional(v.unknown()),
	result: v.optional(v.unknown()),
	error: v.optional(v.string()),
	message: v.optional(v.string())
});
const tabsSchema = v.object({
	contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown())
});
const answerSchema = v.variant('type', [
	v.object({
		type: v.literal('success'),
		result: v.looseObject({ value: v.optional(v.string()) })
	}),
	v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) })
]);
const logSchema = v.looseObject({ level: v.string(), text: v.nullable(v.string()) });

type Message = v.InferOutput<typeof messageSchema>;

/** The few commands of https://w3c.github.io/webdriver-bidi/ that the tests need. */
export async function connected(address: string) {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (answer: Message) => void>();
	const complaints: string[] = [];
	let sent = 0;

	socket.addEventListener('message', ({ data }) => {
		const message = v.parse(messageSchema, JSON.parse(String(data)));
		if (typeof message.id === 'number') waiting.get(message.id)?.(message);
		if (message.method !== 'log.entryAdded') return;
		const { level, text } = v.parse(logSchema, message.params);
		if (level === 'error') complaints.push(text ?? '');
	});
	await new Promise<void>((open, fail) => {
		socket.addEventListener('open', () => open());
		socket.addEventListener('error', () => fail(new Error(`Nobody listens at ${address}.`)));
	});

	function send(method: string, params: object): Promise<unknown> {
		return new Promise((done, fail) => {
			const id = ++sent;
			waiting.set(id, ({ type, result, error, message }) => {
				waiting.delete(id);
				if (type === 'success') done(result);
				else fail(new Error(`${method}: ${error}, ${message}`));
			});
			socket.send(JSON.stringify({ id, method, params }));
		});
	}

	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });

	return {
		complaints,
		async firstTab(): Promise<string> {
			const { contexts } = v.parse(tabsSchema, await send('browsingContext.getTree', {}));
			return contexts[0].context;
		},
		async openTab(): Promise<void> {
			await send('browsingContext.create', { type: 'tab' });
		},
		async preload(work: () => void): Promise<void> {
			await send('script.addPreloadScript', { functionDeclaration: String(work) });
		},
		async navigate(context: string, url: string): Promise<void> {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async evaluate<Answer>(context: string, work: () => Answer | Promise<Answer>): Promise<Answer> {
			const answer = v.parse(
				answerSchema,
				await send('script.evaluate', {
					// Its own values are a language of their own; JSON says the same.
					expression: `(async () => JSON.stringify(await (${String(work)})()))()`,
					awaitPromise: true,
					userActivation: true,
					target: { context }
				})
			);
			if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result.value ?? 'null');
		},
		async end(): Promise<void> {
			await send('browser.close', {});
			socket.close();
		}
	};
}
