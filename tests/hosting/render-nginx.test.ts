import { expect, it } from 'vitest';
import { headerRules } from '../../src/hosting/header-rules.ts';
import { renderNginx } from '../../src/hosting/render-nginx.ts';

const folder = {
  pages: [
    { name: '', policy: "default-src 'self'" },
    { name: 'search', policy: "script-src 'wasm-unsafe-eval'" },
  ],
  files: ['feed.xml'],
  folders: [],
  hashed: ['_astro'],
};

const redirects = [
  { from: '/news/places/kiev/', to: '/news/places/kyiv/' },
  { from: '/news/articles/x/%D0%B9/', to: '/news/articles/x/#%D0%B9' },
];

it('turns rules into maps, and what every answer has into plain headers', () => {
  const config = renderNginx(headerRules(folder, '/news/'), redirects, {
    root: '/srv/gazetteer',
    base: '/news/',
    listen: '80',
    brotli: true,
  });
  expect(config).toMatchInlineSnapshot(`
    "# Made by \`npm run -s nginx\`. Make it anew after an upgrade: the policy holds the digests of the
    # style sheet and the theme script.

    map $uri $gazetteer_cache_control {
      default "no-cache";
      "~^/news/(index\\\\.html)?$" "public, max-age=300";
      "~^/news/search/" "public, max-age=300";
      "~^/news/feed\\\\.xml$" "public, max-age=300";
      "~^/news/_astro/" "public, max-age=31536000, immutable";
    }

    map $uri $gazetteer_content_security_policy {
      default "";
      "~^/news/(index\\\\.html)?$" "default-src 'self'";
      "~^/news/search/" "script-src 'wasm-unsafe-eval'";
    }

    types {
      text/markdown md;
      application/manifest+json webmanifest;
    }

    server {
      listen 80;
      server_name _;
      absolute_redirect off;
      charset utf-8;
      charset_types application/json application/xml text/css text/javascript text/markdown text/plain text/xml;
      error_page 404 /news/404.html;
      error_page 403 =404 /news/404.html;  # A folder without a page.

      gzip_static on;
      brotli_static on;
      gzip_vary on;

      add_header X-Content-Type-Options "nosniff" always;
      add_header X-Frame-Options "DENY" always;
      add_header Referrer-Policy "strict-origin-when-cross-origin" always;
      add_header Cross-Origin-Opener-Policy "same-origin" always;
      add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()" always;
      add_header Cache-Control $gazetteer_cache_control always;
      add_header Content-Security-Policy $gazetteer_content_security_policy always;

      location = /news {
        return 301 /news/;
      }

      location ~ ^/news/_(headers|redirects)$ {
        return 404;
      }

      location /news/ {
        alias "/srv/gazetteer/";
      }

      location = "/news/places/kiev/" {
        return 301 "/news/places/kyiv/";
      }

      location = "/news/articles/x/й/" {
        return 301 "/news/articles/x/#%D0%B9";
      }
    }
    "
  `);
});

it('leaves brotli out where nginx has no module for it', () => {
  const place = { root: '/srv/gazetteer/', base: '/', listen: '80', brotli: false };
  expect(renderNginx(headerRules(folder, '/'), [], place)).toContain('# brotli_static on;');
});
