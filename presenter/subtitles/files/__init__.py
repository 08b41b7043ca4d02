"""Files of subtitles, as other programs read and write them."""
