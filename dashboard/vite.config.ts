import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = process.env['GATEWAY'] ?? 'http://127.0.0.1:8080';
// the gateway takes writes from its own pages only
const toGateway = { target: gateway, changeOrigin: true, headers: { origin: gateway } };
const proxy = { '/api': toGateway, '/q/': toGateway };

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
  build: {
    // of the jar that the gateway serves
    outDir: 'target/classes/META-INF/resources',
    target: 'es2022',
    // inlined files would need data: in more directives of the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // nobody reads the packed sizes that a build would tell; the weight of a page has a test
    reportCompressedSize: false,
  },
});
