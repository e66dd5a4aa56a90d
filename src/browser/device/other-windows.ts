import type { News, OtherWindows } from '#core/ports/ports.ts';

let opened: BroadcastChannel | undefined;

/** One for all, because a channel does not hear itself. Undefined where there are none. */
function channel(): BroadcastChannel | undefined {
	if ('BroadcastChannel' in globalThis) opened ??= new BroadcastChannel('one-degree-news');
	return opened;
}

export const otherWindows: OtherWindows = {
	onNews(call) {
		const hear = ({ data }: MessageEvent<News>) => call(data);
		channel()?.addEventListener('message', hear);
		return () => channel()?.removeEventListener('message', hear);
	}
};

/** Tells the other windows of this browser. */
export function tellWindows(news: News): void {
	channel()?.postMessage(news);
}
