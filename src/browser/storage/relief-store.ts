import type { ReliefStore } from '#core/ports/ports.ts';
import { fieldsOf, type MirroredDocument } from './mirrored-document.ts';

export function reliefStore(mirror: MirroredDocument): ReliefStore {
	return {
		read: mirror.read,
		keep: (flow) => mirror.change(() => fieldsOf(flow)),
		onCorrection: (call) => void (mirror.onCorrection = call)
	};
}
