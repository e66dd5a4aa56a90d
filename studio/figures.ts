import { mount } from 'svelte';
import FiguresPage from './FiguresPage.svelte';
import '#ui/styles/app.css';

const files = import.meta.glob<string>('/routines/exercises/*.json', {
	eager: true,
	query: '?raw',
	import: 'default'
});

mount(FiguresPage, { target: document.body, props: { files } });
