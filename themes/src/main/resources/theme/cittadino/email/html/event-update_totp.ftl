<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-update_totp.ftl"></@mail.emailLayout>
