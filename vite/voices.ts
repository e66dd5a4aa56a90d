import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PackIndex } from '#core/voice/voice-pack.ts';
import { hashOf } from './compiled-figures.ts';
import { voicePacks, type VoicePack } from './voice-packs.ts';

const module = 'virtual:voice';
const watched = ['routines', 'voices', 'src/core/voice'];
/** SvelteKit keeps hashed files here; only from here do they reach `immutable` of `$app/manifest`. */
const builtFolder = '_app/immutable/assets/';
const servedFolder = '@voices/';

/** Joins the clips of the voice into a few hashed assets and gives the app their index. */
export function voices(): Plugin {
	let root = '';
	let base = '/';
	let building = false;
	const address = (pack: VoicePack) =>
		base + (building ? builtFolder : servedFolder) + fileNameOf(pack);
	return {
		name: 'voices',
		configResolved(config) {
			root = config.root;
			base = config.base;
			building = config.command === 'build';
		},
		buildStart() {
			if (!building || this.environment.name !== 'client') return;
			for (const pack of voicePacks(root)) {
				const name = fileNameOf(pack);
				this.emitFile({
					type: 'asset',
					name,
					fileName: builtFolder + name,
					originalFileName: name,
					source: pack.bytes
				});
			}
		},
		resolveId(id) {
			return id === module ? `\0${id}` : undefined;
		},
		load(id) {
			if (id !== `\0${module}`) return undefined;
			const packs: PackIndex = Object.fromEntries(
				voicePacks(root).map((pack) => [pack.name, { address: address(pack), frames: pack.frames }])
			);
			return `export const packs = ${JSON.stringify(packs)};`;
		},
		configureServer(server) {
			server.watcher.add(watched.map((folder) => join(root, folder)));
			server.middlewares.use((request, response, next) => {
				const [, file] = request.url?.split(`/${servedFolder}`) ?? [];
				const name = file?.replace(/[?#].*/, '');
				const pack = name && voicePacks(root).find((each) => fileNameOf(each) === name);
				if (!pack) return next();
				response.setHeader('content-type', 'audio/mpeg');
				response.end(pack.bytes);
			});
		},
		hotUpdate({ file, modules }) {
			if (!watched.some((folder) => file.startsWith(join(root, folder)))) return undefined;
			const ours = this.environment.moduleGraph.getModuleById(`\0${module}`);
			return ours ? [...modules, ours] : undefined;
		}
	};
}

function fileNameOf({ name, bytes }: VoicePack): string {
	return `${name}.voice.${hashOf(bytes)}.mp3`;
}
