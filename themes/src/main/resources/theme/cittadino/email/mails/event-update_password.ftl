<@mail.say msg("eventUpdatePasswordSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventNotYou") />
