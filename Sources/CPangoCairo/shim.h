#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <hb-ot.h>
