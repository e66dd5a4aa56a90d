import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PackIndex } from '#core/voice/voice-pack.ts';
import { builtAsset, builtFolder, resolvedSite } from './built-assets.ts';
import { hashOf } from './compiled-figures.ts';
import { voicePacks, type VoicePack } from './voice-packs.ts';

const module = 'virtual:voice';
const watched = ['routines', 'voices', 'src/core/voice'];
const servedFolder = '@voices/';

/** Joins the clips of the voice into a few hashed assets and gives the app their index. */
export function voices(): Plugin {
	const { site, configResolved } = resolvedSite();
	const address = (pack: VoicePack) =>
		site.base + (site.building ? builtFolder : servedFolder) + fileNameOf(pack);
	return {
		name: 'voices',
		configResolved,
		buildStart() {
			if (!site.building || this.environment.name !== 'client') return;
			for (const pack of voicePacks(site.root))
				this.emitFile(builtAsset(fileNameOf(pack), pack.bytes));
		},
		resolveId(id) {
			return id === module ? `\0${id}` : undefined;
		},
		load(id) {
			if (id !== `\0${module}`) return undefined;
			const packs: PackIndex = Object.fromEntries(
				voicePacks(site.root).map((pack) => [
					pack.name,
					{ address: address(pack), frames: pack.frames }
				])
			);
			return `export const packs = ${JSON.stringify(packs)};`;
		},
		configureServer(server) {
			server.watcher.add(watched.map((folder) => join(site.root, folder)));
			server.middlewares.use((request, response, next) => {
				const [, file] = request.url?.split(`/${servedFolder}`) ?? [];
				const name = file?.replace(/[?#].*/, '');
				const pack = name && voicePacks(site.root).find((each) => fileNameOf(each) === name);
				if (!pack) return next();
				response.setHeader('content-type', 'audio/mpeg');
				response.end(pack.bytes);
			});
		},
		hotUpdate({ file, modules }) {
			if (!watched.some((folder) => file.startsWith(join(site.root, folder)))) return undefined;
			const ours = this.environment.moduleGraph.getModuleById(`\0${module}`);
			return ours ? [...modules, ours] : undefined;
		}
	};
}

function fileNameOf({ name, bytes }: VoicePack): string {
	return `${name}.voice.${hashOf(bytes)}.mp3`;
}
