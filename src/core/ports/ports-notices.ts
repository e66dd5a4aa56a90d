/** Short messages of the platform, beside the page. Nothing sends them: the app has to be open. */
export interface Notifications {
	leave(): Promise<NoticeLeave>;
	/** To be called inside a tap: asks the person, and answers what was said. */
	ask(): Promise<NoticeLeave>;
	/** In place of another one about the same. Where it may not be shown, nothing. */
	show(notice: Notice): Promise<void>;
}

export interface Notice {
	readonly title: string;
	readonly words: string;
	readonly about: string;
	/** Where in the app a tap on it leads: `play/desk`. */
	readonly to: string;
}

export type NoticeLeave = 'granted' | 'refused' | 'unasked' | 'absent';
