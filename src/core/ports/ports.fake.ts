import type { Result } from '#core/base/result.ts';
import { after, instant, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { mergeAdditions, mergeContents, type Contents } from '#core/journal/contents.ts';
import { entriesInEffect, ownThingsIn, type Entry } from '#core/journal/entry.ts';
import { identityOf } from '#core/journal/identity.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { Gravity } from '#core/measuring/gravity.ts';
import type { MediaKey } from '#core/session/media-key-action.ts';
import type { NowPlaying } from '#core/session/now-playing.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import {
	storedSettings,
	regularUserSettings,
	settingsWindow,
	type FakeSettings
} from '#core/settings/settings.fake.ts';
import { sessionIdOf } from '#core/session/saved-session.ts';
import { fakeTrackOf } from './audio-track.fake.ts';
import type {
	BackupFile,
	News,
	Notice,
	NoticePermission,
	Saved,
	InclinometerRefusal,
	World
} from './ports.ts';
import { fakeHandover } from './handover.fake.ts';
import { fakeWindowLock } from './window-lock.fake.ts';

interface Timer {
	due: Instant;
	readonly call: () => void;
}

const frame = 16;
const spokenLengths = { 'tone/go': milliseconds(480), 'tone/hold': milliseconds(480) };

/**
 * A world in memory whose time the test controls, and which records what it was asked for. Two
 * worlds on the same settings are two windows of one browser.
 */
export function fakeWorld(
	began: Instant = instant(Date.UTC(2026, 2, 2, 8)),
	settings = storedSettings(regularUserSettings(began))
) {
	let now = began;
	let awake = 0;
	/** How far the clock was set ahead in all. */
	let ahead = 0;
	const timers = new Set<Timer>();
	const frames = new Set<() => void>();
	const watchers = new Set<(visible: boolean) => void>();
	const updateCalls = new Set<() => void>();
	const connectCalls = new Set<() => void>();
	const buzzes: (readonly Milliseconds[])[] = [];
	const tilts = new Set<(gravity: Gravity) => void>();
	let asked: ((ask: MediaKey) => void) | undefined;
	const entries = new Map<string, unknown>();
	const none = new Uint8Array(8);
	let aside: Contents['aside'] = [];
	const keptFiles: string[] = [];
	const savedFiles: BackupFile[] = [];
	const shownNotices: Notice[] = [];
	/** What the device's own voice said; '' where it was silenced. */
	const ownWords: string[] = [];
	let place: string | undefined;
	let lastCopy: Instant | undefined;
	let putOff: Instant | undefined;
	let kept: unknown;
	let flow: unknown;
	let correctFlow: () => unknown = () => {};
	const newsCalls = new Set<(news: News) => void>();
	let made = 0;

	/** What the platform grants and what was asked of it; tests set and read it. */
	const state = {
		visible: true,
		prefersStill: false,
		grantsWakeLock: true,
		screenHeld: false,
		/** Why the orientation of the device cannot be read; undefined if it can. */
		unfelt: undefined as InclinometerRefusal | undefined,
		/** If not empty, every reading and writing of a store fails with this sentence. */
		storageProblem: '',
		online: true,
		/** How often the page was loaded anew. */
		reloads: 0,
		/** Whether this browser and the installed app keep separate data, as on iOS. */
		apart: false,
		updatesApplied: 0,
		printed: 0,
		shared: [] as string[],
		/** What was put on the clipboard last. */
		copied: '',
		/** A file that another app handed to this one. */
		handed: undefined as Blob | undefined,
		/** Whether notifications are allowed, and what the person would answer. */
		noticeLeave: 'unasked' as NoticePermission,
		noticeAnswer: 'granted' as NoticePermission,
		/** Whether the platform allows sound. */
		allowsSound: true,
		/** Whether the window that holds the lock ignores requests to leave. */
		windowsSleep: false,
		/** Whether the device has a voice that works offline. */
		hasVoice: true,
		lockScreen: undefined as NowPlaying | undefined
	};
	const onMat = fakeWindowLock(() => state.windowsSleep);
	const fakeTrack = fakeTrackOf(
		() => instant(now - ahead),
		() => state.allowsSound
	);

	const world: World & { readonly settings: FakeSettings } = {
		clock: {
			now: () => now,
			monotonic: () => milliseconds(awake),
			dayOf: (moment) =>
				Math.floor((moment - world.settings.read().dayStart * 3_600_000) / 86_400_000),
			minuteOf: (moment) => Math.floor(moment / 60_000) % (24 * 60),
			eachFrame(draw) {
				frames.add(draw);
				return () => frames.delete(draw);
			},
			after(length, call) {
				const timer = { due: after(now, length), call };
				timers.add(timer);
				return () => timers.delete(timer);
			}
		},
		audioTrack: fakeTrack.track,
		voiceClips: {
			lengths: () => Promise.resolve(state.online ? spokenLengths : {}),
			clips: (names) =>
				Promise.resolve(
					new Map(state.online ? names.map((name) => [name, new Uint8Array(96)]) : [])
				)
		},
		deviceVoice: {
			say(words) {
				if (!state.hasVoice) return refused('There is no voice.');
				return stored(() => ownWords.push(words));
			},
			stop: () => stored(() => ownWords.push(''))
		},
		mediaKeys: {
			show: (playing) => (state.lockScreen = playing),
			onKey(call) {
				asked = call;
				return () => {
					asked = undefined;
					state.lockScreen = undefined;
				};
			}
		},
		vibration: { vibrate: (pattern) => pattern.length > 0 && buzzes.push(pattern) },
		notifications: {
			permission: () => Promise.resolve(state.noticeLeave),
			ask() {
				if (state.noticeLeave === 'unasked') state.noticeLeave = state.noticeAnswer;
				return Promise.resolve(state.noticeLeave);
			},
			show(notice) {
				if (state.noticeLeave === 'granted') shownNotices.push(notice);
				return Promise.resolve();
			}
		},
		inclinometer: {
			listen(call) {
				if (state.unfelt) return Promise.resolve({ ok: false, reason: state.unfelt });
				tilts.add(call);
				return Promise.resolve({ ok: true, stop: () => tilts.delete(call) });
			}
		},
		wakeLock: {
			hold: () => Promise.resolve((state.screenHeld = state.grantsWakeLock)),
			release: () => (state.screenHeld = false)
		},
		page: {
			onVisibility(call) {
				watchers.add(call);
				return () => watchers.delete(call);
			},
			idle: () => Promise.resolve(),
			languages: () => ['en-GB'],
			prefersReducedMotion: () => state.prefersStill,
			print: () => state.printed++,
			share(text) {
				state.shared.push(text);
				return Promise.resolve('shared');
			}
		},
		windowLock: onMat.mat,
		otherWindows: {
			onNews(call) {
				newsCalls.add(call);
				return () => newsCalls.delete(call);
			}
		},
		ids: {
			next: () => identityOf(now, made++, new Uint8Array(8)),
			device: () => 'this-device'
		},
		journal: {
			add: (...added) =>
				stored(() => {
					for (const entry of added)
						if (!entries.has(entry.id)) entries.set(entry.id, structuredClone(recordOf(entry)));
				}),
			has: (id) => answered(() => entries.has(id)),
			latest: (limit) =>
				answered(() => (limit > 0 ? entriesInEffect(inOrder()).slice(-limit) : [])),
			between: (from, to) =>
				answered(() =>
					entriesInEffect(inOrder()).filter(
						({ id }) => id >= identityOf(from, 0, none) && id < identityOf(to, 0, none)
					)
				),
			all: () => answered(() => entriesInEffect(inOrder())),
			ownThings: () => answered(() => ownThingsIn(entriesInEffect(inOrder()))),
			contents: () => answered(() => contents()),
			merge: (theirs) =>
				answered(() => {
					const added = mergeAdditions(contents(), theirs);
					const both = mergeContents(contents(), theirs);
					for (const entry of both.entries) entries.set(entry.id, recordOf(entry));
					aside = both.aside;
					return added;
				}),
			eraseAll: () =>
				stored(() => {
					entries.clear();
					aside = [];
					kept = undefined;
					flow = undefined;
					world.settings.keep(defaultSettings);
				})
		},
		savedSession: {
			keep: (snapshot) => stored(() => (kept = structuredClone(snapshot))),
			read: () => answered(() => structuredClone(kept)),
			forget: (id) => stored(() => (kept = sessionIdOf(kept) === id ? undefined : kept))
		},
		backupFiles: {
			ways: () => answered(() => ({ share: true, place: true, pack: true })),
			compress: (text) => answered(() => new TextEncoder().encode(text)),
			textIn: async (file) => ({ ok: true, value: await file.text() }),
			save: (file) => stored(() => savedFiles.push(file)),
			share: (file) => stored(() => savedFiles.push(file)),
			chosenFile: () => answered(() => place),
			choosePlace: (file) =>
				stored(() => {
					place = file.name;
					savedFiles.push(file);
				}),
			refreshPlace: (bytes) =>
				stored(() => {
					if (place !== undefined) savedFiles.push({ name: place, type: '', bytes });
				}),
			forgetPlace: () => stored(() => (place = undefined)),
			last: () => answered(() => lastCopy),
			note: (made) => stored(() => (lastCopy = made)),
			putOff: () => answered(() => putOff),
			notePutOff: (at) => stored(() => (putOff = at)),
			...fakeHandover(state)
		},
		persistentStorage: {
			state: () =>
				answered(() => ({ persistent: true, used: 2_000_000, separateApp: state.apart })),
			ask: () => answered(() => true)
		},
		settings: settingsWindow(settings),
		reliefFlow: {
			read: () => structuredClone(flow),
			keep: (kept) => (flow = structuredClone(kept)),
			onCorrection: (call) => (correctFlow = call)
		},
		appUpdates: {
			onUpdate(call) {
				updateCalls.add(call);
				return () => updateCalls.delete(call);
			},
			check: () => undefined,
			whenCached: () => Promise.resolve(false),
			apply: () => state.updatesApplied++
		},
		offlineFiles: {
			keep(addresses, told) {
				if (state.online) keptFiles.push(...addresses);
				told(state.online ? 1 : 0);
				return Promise.resolve(state.online);
			}
		},
		network: {
			answers: () => Promise.resolve(state.online),
			onConnect(call) {
				connectCalls.add(call);
				return () => connectCalls.delete(call);
			},
			reloaded: () => state.reloads > 0,
			reload: () => (state.reloads += 1)
		}
	};

	function refused(problem: string) {
		return Promise.resolve({ ok: false as const, problem });
	}

	function stored(work: () => void): Promise<Saved> {
		if (state.storageProblem) return refused(state.storageProblem);
		work();
		return Promise.resolve({ ok: true });
	}

	function answered<T>(work: () => T): Promise<Result<T>> {
		if (state.storageProblem) return refused(state.storageProblem);
		return Promise.resolve({ ok: true, value: work() });
	}

	function contents(): Contents {
		return { entries: inOrder(), aside };
	}

	function inOrder(): readonly Entry[] {
		return [...entries]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([, record]) => readEntry(record))
			.flatMap((entry) => (entry.ok ? [entry.value] : []));
	}

	function fire() {
		for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
			if (timer.due > now || !timers.delete(timer)) continue;
			timer.call();
		}
	}

	return {
		world,
		state,
		buzzes,
		track: fakeTrack,
		keptFiles,
		savedFiles,
		shownNotices,
		ownWords,
		keptSettings: settings,

		/** Passes time on a visible page: every frame is drawn and every timer is on time. */
		pass(length: Milliseconds) {
			const end = after(now, length);
			while (now < end) {
				awake += Math.min(frame, end - now);
				now = instant(Math.min(now + frame, end));
				fire();
				if (state.visible) for (const draw of [...frames]) draw();
				fakeTrack.tell();
			}
		},

		/** Sets the clock ahead, or back by a negative length. */
		setClock(by: number) {
			now = instant(now + by);
			ahead += by;
			for (const timer of timers) timer.due = instant(timer.due + by);
		},

		/** Passes time on a sleeping device: timers fire only at the end. */
		sleep(length: Milliseconds) {
			now = after(now, length);
			fire();
			fakeTrack.tell();
		},

		/** Reports this gravity to all who listen. */
		tilt(gravity: Gravity) {
			for (const call of [...tilts]) call(gravity);
		},

		/** Presses a media key on the lock screen or a headset. */
		ask(ask: MediaKey) {
			asked?.(ask);
		},

		show(visible: boolean) {
			state.visible = visible;
			for (const call of [...watchers]) call(visible);
		},

		/** Another window did this. */
		tellNews(news: News) {
			for (const call of [...newsCalls]) call(news);
		},

		/** The disk has a newer state of the relief flow than was read. */
		correctFlow(newer: unknown) {
			flow = structuredClone(newer);
			correctFlow();
		},

		/** Closes or reloads the window: everything that it had asked for is gone. */
		closeWindow() {
			for (const calls of [timers, frames, watchers, newsCalls]) calls.clear();
			onMat.clear();
		},

		/** Connects the device to the network. */
		connect() {
			state.online = true;
			for (const call of [...connectCalls]) call();
		},

		offerUpdate() {
			for (const call of [...updateCalls]) call();
		}
	};
}
