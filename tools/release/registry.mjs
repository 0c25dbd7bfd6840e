// A registry on this machine only, in a folder that is thrown away. It knows no other registry, so what it hands out is
// what was published to it.
import {randomBytes} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runServer} from 'verdaccio';

/** @typedef {{url: string, env: NodeJS.ProcessEnv, close: () => void}} Registry */

/** `npm run` hands its settings to children. Neither those nor a maintainer's own token or proxy may reach the proof. */
const withoutNpmSettings = () =>
  Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(npm_|node_auth_token|https?_proxy|all_proxy)/i.test(name))
      .map((name) => [name, undefined]),
  );

/** @param {string} folder */
function settings(folder) {
  // The format is YAML, and all JSON is YAML.
  const file = join(folder, 'verdaccio.yaml');
  const everything = {access: '$all', publish: '$authenticated', unpublish: '$authenticated'};
  const config = {
    storage: join(folder, 'storage'),
    auth: {htpasswd: {file: join(folder, 'htpasswd'), max_users: 1}},
    uplinks: {},
    packages: {'**': everything},
    web: {enable: false},
    log: {type: 'file', path: join(folder, 'verdaccio.log'), format: 'json', level: 'warn'},
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

/** @param {string} url @returns {Promise<string>} what a user who was made a moment ago publishes with */
async function newToken(url) {
  const user = {name: 'maintainer', password: randomBytes(24).toString('base64url')};
  const response = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(user),
  });
  const {token} = /** @type {{token?: string}} */ (await response.json());
  if (!token) throw new Error(`The registry gave no token: ${response.status}.`);
  return token;
}

/** @param {string} folder for everything it writes @returns {Promise<Registry>} */
export async function startRegistry(folder) {
  mkdirSync(folder, {recursive: true});
  /** @type {import('node:http').Server} */
  const server = await runServer(settings(folder));
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', () => done(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}/`;
  const userconfig = join(folder, 'npmrc');
  const token = await newToken(url);
  writeFileSync(
    userconfig,
    `registry=${url}\n@samen:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
  );
  return {
    url,
    // `changeset publish` looks at the environment only.
    env: {
      ...withoutNpmSettings(),
      npm_config_registry: url,
      npm_config_userconfig: userconfig,
      npm_config_globalconfig: join(folder, 'no-such-npmrc'),
      npm_config_cache: join(folder, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
