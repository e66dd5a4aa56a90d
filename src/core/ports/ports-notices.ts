/** Notifications of the platform. No server pushes them: the app has to be open. */
export interface Notifications {
	leave(): Promise<NoticeLeave>;
	/** Asks the person for permission and answers the decision. Call it inside a tap. */
	ask(): Promise<NoticeLeave>;
	/**
	 * Shows a notice in place of an earlier one with the same `about`. Does nothing where notices
	 * are not allowed.
	 */
	show(notice: Notice): Promise<void>;
}

export interface Notice {
	readonly title: string;
	readonly words: string;
	readonly about: string;
	/** The path in the app that a tap opens: `play/desk`. */
	readonly to: string;
}

export type NoticeLeave = 'granted' | 'refused' | 'unasked' | 'absent';
