<@mail.say msg("eventRemoveTotpSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventNotYou") />
