import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Handover } from './ports-handover.ts';

interface HandoverState {
	copied: string;
	handed: Blob | undefined;
	readonly storageProblem: string;
}

/** Compresses as the browser does, and notes what is copied. */
export function fakeHandover(state: HandoverState): Handover {
	return {
		deflate: async (text) => ({ ok: true, value: new Uint8Array(deflateRawSync(text)) }),
		async inflate(bytes, most) {
			try {
				return { ok: true, value: inflateRawSync(bytes, { maxOutputLength: most }).toString() };
			} catch {
				return { ok: false, problem: 'It could not be unpacked.' };
			}
		},
		async copy(text) {
			if (state.storageProblem) return { ok: false, problem: state.storageProblem };
			state.copied = text;
			return { ok: true };
		},
		async onHandedFile(call) {
			if (state.handed) call(state.handed);
			state.handed = undefined;
			return { ok: true };
		}
	};
}
