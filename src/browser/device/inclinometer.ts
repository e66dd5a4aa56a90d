import type { InclinometerAnswer, Inclinometer } from '#core/ports/ports.ts';

/** In milliseconds: without a sensor no event fires, or on desktop browsers a single empty one. */
const sensorTimeout = 2000;

export const inclinometer: Inclinometer = {
	async listen(call) {
		if (!('DeviceMotionEvent' in globalThis)) return { ok: false, reason: 'absent' };
		if (!(await requestPermission())) return { ok: false, reason: 'refused' };
		return new Promise<InclinometerAnswer>((answer) => {
			const stop = () => removeEventListener('devicemotion', onMotion);
			const timeout = setTimeout(() => {
				stop();
				answer({ ok: false, reason: 'absent' });
			}, sensorTimeout);
			function onMotion({ accelerationIncludingGravity: felt }: DeviceMotionEvent) {
				if (typeof felt?.x !== 'number' || felt.y === null || felt.z === null) return;
				clearTimeout(timeout);
				answer({ ok: true, stop });
				call([felt.x, felt.y, felt.z]);
			}
			addEventListener('devicemotion', onMotion);
		});
	}
};

/** Asks for permission, which only iOS requires and only inside a tap. */
async function requestPermission(): Promise<boolean> {
	const ask: unknown = Reflect.get(DeviceMotionEvent, 'requestPermission');
	if (typeof ask !== 'function') return true;
	try {
		return (await Reflect.apply(ask, DeviceMotionEvent, [])) === 'granted';
	} catch {
		return false; // Outside of a tap or without https: for the person that is the same as a refusal.
	}
}
