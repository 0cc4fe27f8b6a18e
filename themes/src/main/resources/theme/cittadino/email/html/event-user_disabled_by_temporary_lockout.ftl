<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-user_disabled_by_temporary_lockout.ftl"></@mail.emailLayout>
