import type { Alert, RunningTimer } from '#core/care/timer-programme.ts';
import type { Notice } from '#core/ports/ports.ts';

const titles: Readonly<Record<Alert['name'], string>> = {
	skin: 'Look at your skin',
	change: 'On to the next part',
	end: 'Time is up'
};

/** The notice of an alert, for a page that is out of sight. */
export function timerNotice({ care }: RunningTimer, { name }: Alert): Notice {
	return {
		title: titles[name],
		words: 'Come back to the timer when it suits you.',
		tag: 'timer',
		path: `tools/${care}`
	};
}
