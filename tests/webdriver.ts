import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';

const answerSchema = v.object({ value: v.unknown() });
const problemSchema = v.looseObject({ error: v.string(), message: v.string() });
const sessionSchema = v.looseObject({ sessionId: v.string() });

export interface WebDriverSession {
	/** Sends a command below the session's address. Rejects with the browser's error. */
	send(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object): Promise<unknown>;
}

/** Opens a session with a WebDriver server (https://w3c.github.io/webdriver/) once it answers. */
export async function webDriverSession(
	server: string,
	capabilities: object
): Promise<WebDriverSession> {
	await untilReady(server);
	const opened = await ask(server, 'POST', '/session', {
		capabilities: { alwaysMatch: capabilities }
	});
	const { sessionId } = v.parse(sessionSchema, opened);
	return {
		send: (method, command, body) => ask(server, method, `/session/${sessionId}${command}`, body)
	};
}

async function untilReady(server: string): Promise<void> {
	for (let asked = 0; asked < 200; asked++) {
		if (await fetch(`${server}/status`).catch(() => undefined)) return;
		await setTimeout(50);
	}
	throw new Error(`No WebDriver answers at ${server}.`);
}

async function ask(
	server: string,
	method: string,
	command: string,
	body?: object
): Promise<unknown> {
	const response = await fetch(`${server}${command}`, {
		method,
		...(body && { body: JSON.stringify(body) })
	});
	const { value } = v.parse(answerSchema, await response.json());
	if (response.ok) return value;
	const { error, message } = v.parse(problemSchema, value);
	throw new Error(`${command}: ${error}: ${message}`);
}

/** A port that is free now. */
export function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((found, fail) => {
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});
}
