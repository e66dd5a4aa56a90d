import { networkInterfaces } from 'node:os';
import { buildIfChanged } from './build.ts';
import { mainBuild } from './builds.ts';
import { serve } from './serve.ts';

const port = Number(process.env.PORT || 4173);

try {
	await buildIfChanged(mainBuild);
	const site = await serve({ ...mainBuild, port });
	console.log(`One Degree is served at ${site.address}/`);
	for (const host of localNetworkHosts()) {
		console.log(`On a phone in the same network: http://${host}:${site.port}${mainBuild.base}/`);
	}
	console.log('Working offline and keeping the screen awake need https, or this very machine.');
} catch (problem) {
	console.error(sentenceFor(problem));
	process.exitCode = 1;
}

function localNetworkHosts(): readonly string[] {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}

function sentenceFor(problem: unknown): string {
	if (!(problem instanceof Error)) return String(problem);
	const code = 'code' in problem ? problem.code : undefined;
	if (code === 'EADDRINUSE')
		return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`;
	if (code === 'EACCES')
		return `Port ${port} may not be used here. Choose one above 1023: PORT=4173 npm start`;
	if (code === 'ERR_SOCKET_BAD_PORT')
		return `PORT must be a number from 1 to 65535, not "${process.env.PORT}".`;
	return problem.message;
}
