import type { News, OtherWindows } from '#core/ports/ports.ts';

/** All apps on this origin share the names of channels, so it names the app. */
const channelName = 'one-degree-news';

export const otherWindows: OtherWindows = {
	onNews(call) {
		if (!('BroadcastChannel' in globalThis)) return () => undefined;
		const channel = new BroadcastChannel(channelName);
		channel.addEventListener('message', ({ data }: MessageEvent<News>) => call(data));
		return () => channel.close();
	}
};

/** Tells the other windows of this browser. */
export function tellWindows(news: News): void {
	if (!('BroadcastChannel' in globalThis)) return;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage(news);
	channel.close();
}
