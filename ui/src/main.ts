import './styles/index.css';
import { mount } from 'svelte';
import { mountSprite } from '$lib/parts';
import App from './App.svelte';

mountSprite(document);
mount(App, { target: document.body });
