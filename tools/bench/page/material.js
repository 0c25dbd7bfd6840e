import '@material/web/radio/radio.js';
