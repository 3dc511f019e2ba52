import './styles/index.css';
import { mount } from 'svelte';
import { mountSprite } from '$lib/parts';
import { preferences } from '$lib/settings';
import App from './App.svelte';

mountSprite(document);
// Language, look and zoom first, so that the first paint is already the right one.
await preferences.load();
mount(App, { target: document.body });
