import { isTauri } from '@tauri-apps/api/core';
import { getCurrentWebview } from '@tauri-apps/api/webview';

/**
 * Zooms the page (1 = 100 %). The zoom of the web view and not a bigger root font: only then do the widths at which
 * the layout changes move along. In a plain browser (the page of parts) the root font has to do.
 */
export async function setZoom(factor: number): Promise<void> {
  if (isTauri()) await getCurrentWebview().setZoom(factor);
  else document.documentElement.style.setProperty('font-size', `${factor * 100}%`);
}
