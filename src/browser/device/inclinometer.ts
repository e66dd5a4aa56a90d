import type { InclinometerAnswer, Inclinometer } from '#core/ports/ports.ts';

/** Without a sensor nothing comes; desktop browsers tell once, of nothing. In milliseconds. */
const patience = 2000;

export const inclinometer: Inclinometer = {
	async listen(call) {
		if (!('DeviceMotionEvent' in globalThis)) return { ok: false, reason: 'absent' };
		if (!(await permitted())) return { ok: false, reason: 'refused' };
		return new Promise<InclinometerAnswer>((answer) => {
			const stop = () => removeEventListener('devicemotion', feel);
			const given = setTimeout(() => {
				stop();
				answer({ ok: false, reason: 'absent' });
			}, patience);
			function feel({ accelerationIncludingGravity: felt }: DeviceMotionEvent) {
				if (typeof felt?.x !== 'number' || felt.y === null || felt.z === null) return;
				clearTimeout(given);
				answer({ ok: true, stop });
				call([felt.x, felt.y, felt.z]);
			}
			addEventListener('devicemotion', feel);
		});
	}
};

/** Only iOS asks, and only inside a tap. */
async function permitted(): Promise<boolean> {
	const ask: unknown = Reflect.get(DeviceMotionEvent, 'requestPermission');
	if (typeof ask !== 'function') return true;
	try {
		return (await Reflect.apply(ask, DeviceMotionEvent, [])) === 'granted';
	} catch {
		return false; // Not inside a tap, or not over https: to the person it is the same.
	}
}
